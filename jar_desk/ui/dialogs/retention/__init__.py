"""Questions of the page of retention."""
