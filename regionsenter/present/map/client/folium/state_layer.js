var $name = L.featureGroup();
$name.addTo($map);
