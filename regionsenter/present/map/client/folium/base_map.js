var $name = L.map("$name", { center: $center, crs: L.CRS.$crs, ...$options });
