"""What every chart is made of. Importing it imports plotly; pages without a chart leave it alone."""
