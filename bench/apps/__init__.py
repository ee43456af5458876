"""The peers: each the same map and the same choice of indicator, made the usual way of its tool."""
