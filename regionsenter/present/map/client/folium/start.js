RegionsenterMap.start($map, $urls);
