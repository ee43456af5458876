RegionsenterMap.apply($state);
