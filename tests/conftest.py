"""What every test may ask for."""

pytest_plugins = ["tests.real_desk", "tests.small_disks"]
