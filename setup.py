"Package metadata, all of it read from settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

parser = ConfigParser(delimiters=['='])
parser.read(Path(__file__).parent/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']

setup(
    description=cfg['description'], long_description=Path('README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown', author=cfg['author'], author_email=cfg['author_email'],
    license_expression=cfg['license'], keywords=cfg['keywords'].split(), python_requires=f">={cfg['min_python']}",
    classifiers=cfg['classifiers'].split('\n')[1:],
    packages=find_packages(include=[cfg['lib_path'], f"{cfg['lib_path']}.*"]),
    package_data={cfg['lib_path']: ['py.typed', 'data_files/*']},
    install_requires=cfg['requirements'].split(),
    extras_require={extra: cfg[f'{extra}_requirements'].split() for extra in ('dev', 'distributed', 'robustness')},
    entry_points={'console_scripts': cfg['console_scripts'].split(),
                  'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]},
)
