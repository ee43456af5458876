"""Raw files to the snapshot in ``data/``. One module a source; nothing above imports this package."""

from regionsenter.extras import require

require("build", "geopandas", "shapely", "pyproj", "pyogrio", "topojson", "pandera")
