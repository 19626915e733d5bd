"""Small pieces every page is built from."""
