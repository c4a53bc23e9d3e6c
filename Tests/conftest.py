import pytest

from program import Bluelamp


@pytest.fixture
def bluelamp(tmp_path):
    program = Bluelamp(tmp_path)
    yield program
    program.stop()
