import pathlib

import yaml

STORIES = yaml.safe_load((pathlib.Path(__file__).parent / "stories.yaml").read_text())["stories"]
"""What made-up people type, by the story's name."""
