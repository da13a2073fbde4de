"""The practice lab, as these tests start it."""

import json
import os
import subprocess
import unittest

# Loopback is not for a proxy, whatever the environment says. Read when a client makes its session.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost"

import requests  # noqa: E402
from threatresponse import ThreatResponse  # noqa: E402


class Lab:
    """A lab in which everything is set up, with addresses of its own; ends with the tests."""

    def __init__(self, *options):
        self.process = subprocess.Popen(
            [os.environ["PASSARELA_LAB"], "--world", "registered", *options],
            stdout=subprocess.PIPE,
            text=True,
        )
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the lab did not start, exit code {self.process.wait()}")
        self.at = json.loads(line)

    def stop(self):
        self.process.terminate()
        self.process.communicate(timeout=30)

    def client(self, region="americas", **changes):
        os.environ["REQUESTS_CA_BUNDLE"] = self.at["ca_pem"]
        base = self.at["regions"][region]["api"]
        return ThreatResponse(
            client_id=changes.get("client_id", self.at["client_id"]),
            client_password=changes.get("client_password", self.at["client_password"]),
            environment={"visibility": base, "private_intel": base, "global_intel": base},
            timeout=30,
        )


class LabCase(unittest.TestCase):
    """Tests that share one lab."""

    options = ()

    @classmethod
    def setUpClass(cls):
        cls.lab = Lab(*cls.options)
        cls.addClassCleanup(cls.lab.stop)

    def refused(self, call, *args, **kwargs):
        """Calls, and gives status and body of the refusal."""
        with self.assertRaises(requests.HTTPError) as raised:
            call(*args, **kwargs)
        response = raised.exception.response
        return response.status_code, response.json()
