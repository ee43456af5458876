"""The parts every chart is made of. Importing them imports plotly; pages without a chart leave them alone."""
