"""The page of an address that is none of ours."""
