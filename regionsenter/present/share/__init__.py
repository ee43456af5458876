"""What a view says of itself when it leaves the page: title, description, link and QR code."""
