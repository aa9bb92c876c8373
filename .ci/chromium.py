"A headless Chromium for the tests that need a real browser"
import shutil, tempfile
from contextlib import contextmanager
from selenium import webdriver

OPTIONS = ('--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'
           ' --disable-component-update --disable-sync').split()

@contextmanager
def chromium(width=1280, height=900):
    "A driver of a new Chromium whose page is `width`×`height` pixels, with a temporary profile"
    browser, driver = shutil.which('chromium'), shutil.which('chromedriver')
    if not browser or not driver:
        raise FileNotFoundError('chromium or chromedriver is not on PATH; '
                                "install Debian's packages chromium and chromium-driver")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = webdriver.ChromeOptions()
        options.binary_location = browser
        for o in [*OPTIONS, f'--user-data-dir={profile}']: options.add_argument(o)
        options.set_capability('goog:loggingPrefs', {'browser': 'ALL'}) # what driver.get_log('browser') returns
        with webdriver.Chrome(options=options, service=webdriver.ChromeService(driver)) as driver:
            metrics = dict(width=width, height=height, deviceScaleFactor=1, mobile=False)
            driver.execute_cdp_cmd('Emulation.setDeviceMetricsOverride', metrics)
            yield driver
