"""Cisco's public client, unchanged, against the practice lab: what works with the real platform works here.

`cargo xtask python` prepares everything and runs this. By hand: PASSARELA_LAB names the built example `lab`, and the
packages of requirements.txt are installed.
"""

import json
import os
import subprocess
import sys
import unittest
import uuid
from importlib.metadata import version

# Loopback is not for a proxy, whatever the environment says. Read when the client makes its session.
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


class SignIn(LabCase):
    def test_the_client_is_the_public_one(self):
        self.assertRegex(version("threatresponse"), r"^0\.15\.")

    def test_whose_client_it_is(self):
        who = self.lab.client().profile.whoami()
        self.assertEqual(who["org"]["name"], "Practice Americas")
        self.assertEqual(who["user"]["org-id"], who["org"]["id"])

    def test_a_wrong_password_and_an_unknown_id_are_told_apart(self):
        status, body = self.refused(self.lab.client, client_password="wrong")
        self.assertEqual((status, body["error"]), (400, "wrong_client_creds"))
        status, body = self.refused(self.lab.client, client_id=f"client-{uuid.uuid4()}")
        self.assertEqual((status, body["error"]), (400, "invalid_client"))

    def test_a_client_of_another_region_is_unknown(self):
        status, body = self.refused(self.lab.client, region="europe")
        self.assertEqual((status, body["error"]), (400, "invalid_client"))

    def test_a_stranger_to_the_labs_authority_trusts_nothing(self):
        client = self.lab.client()
        os.environ["REQUESTS_CA_BUNDLE"] = requests.certs.where()
        with self.assertRaises(requests.exceptions.SSLError):
            client.profile.whoami()


class Modules(LabCase):
    def setUp(self):
        self.client = self.lab.client()
        types = self.client.int.module_type.get()
        fits = [t for t in types if any(f["type"] == "device" for f in t["configuration_spec"])]
        self.kind = next(t for t in fits if t["title"] == "Email Security Appliance")
        key = {field["type"]: field["key"] for field in self.kind["configuration_spec"]}
        self.device_key, self.days_key = key["device"], key["integer"]

    def new(self, **changes):
        device = self.client.sse_device.get_all()[0]["id"]
        settings = {self.device_key: device, self.days_key: 7}
        body = {"name": "esa03", "module_type_id": self.kind["id"], "visibility": "org", "settings": settings}
        return {**body, **changes}

    def test_one_type_is_the_one_of_the_list(self):
        self.assertEqual(self.client.int.module_type.get(self.kind["id"]), self.kind)

    def test_a_modules_whole_life(self):
        instances = self.client.int.module_instance
        made = instances.post(self.new())
        self.assertEqual((made["name"], made["enabled"], made["visibility"]), ("esa03", True, "org"))
        self.assertEqual(made["settings"][self.days_key], 7)
        self.assertEqual(instances.get(made["id"]), made)
        self.assertIn(made, instances.get())

        changed = instances.patch(made["id"], {"name": "esa04", "settings": {self.days_key: 30}})
        self.assertEqual((changed["name"], changed["settings"][self.days_key]), ("esa04", 30))
        self.assertEqual(changed["settings"][self.device_key], made["settings"][self.device_key])

        self.assertEqual(instances.delete(made["id"]).status_code, 204)
        self.assertEqual(self.refused(instances.get, made["id"]), (404, {"error": "module_instance_not_found"}))

    def test_a_module_can_be_made_switched_off(self):
        instances = self.client.int.module_instance
        made = instances.post(self.new(enabled=False))
        self.addCleanup(instances.delete, made["id"])
        self.assertFalse(instances.get(made["id"])["enabled"])

    def test_a_body_with_a_key_too_many_is_refused(self):
        status, body = self.refused(self.client.int.module_instance.post, self.new(colour="red"))
        self.assertEqual((status, body), (400, {"errors": {"colour": "disallowed-key"}}))


class Investigating(LabCase):
    def setUp(self):
        self.client = self.lab.client()
        self.module = self.client.int.module_instance.get()[0]

    def test_observables_in_a_text(self):
        found = self.client.inspect.inspect({"content": "cisco.com and 4.2.2.2"})
        wanted = [{"type": "domain", "value": "cisco.com"}, {"type": "ip", "value": "4.2.2.2"}]
        self.assertEqual(found, wanted)

    def test_nothing_is_seen_of_what_never_came(self):
        asked = [{"type": "email_subject", "value": f"ctrtest-{uuid.uuid4().hex[:8]}"}]
        seen = self.client.enrich.observe.observables(asked, params={"mids": [self.module["id"]]})
        self.assertEqual([entry["module_instance_id"] for entry in seen["data"]], [self.module["id"]])
        self.assertEqual((seen["data"][0]["data"], seen["errors"]), ({}, []))

    def test_a_message_that_came_is_seen(self):
        import smtplib
        from email.message import EmailMessage

        message = EmailMessage()
        subject = f"ctrtest-{uuid.uuid4().hex[:8]}"
        message["From"], message["To"] = "alex@practice.lab.example", "sam@practice.lab.example"
        message["Subject"], message["Message-ID"] = subject, f"<{uuid.uuid4()}@practice.lab.example>"
        message.set_content("A test.")
        host, port = self.lab.at["smtp"].rsplit(":", 1)
        with smtplib.SMTP(host, int(port), timeout=30) as smtp:
            smtp.send_message(message)
        seen = self.client.enrich.observe.observables([{"type": "email_subject", "value": subject}])
        ours = [entry for entry in seen["data"] if entry["module_instance_id"] == self.module["id"]]
        self.assertEqual(ours[0]["data"]["sightings"]["count"], 1)

    def test_health_of_all_and_of_one(self):
        every = self.client.enrich.health()
        self.assertEqual([entry["data"]["status"] for entry in every["data"]], ["ok"])
        one = self.client.enrich.health.module_instance_id(self.module["id"])
        self.assertEqual(one["data"], every["data"][0])


class Devices(LabCase):
    def test_the_registered_device(self):
        client = self.lab.client()
        (device,) = client.sse_device.get_all()
        self.assertEqual((device["type"], device["status"]), ("ESA", "Registered"))
        self.assertEqual(client.sse_device.get_by_id(device["id"]), device)


class MissingScope(LabCase):
    options = ("--fault", "missing-scope")

    def test_the_scope_is_named(self):
        status, body = self.refused(self.lab.client().sse_device.get_all)
        self.assertEqual((status, body["error"], body["missing-scopes"]), (403, "missing_scope", ["sse"]))


def main():
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(
        unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    )
    # Whatever could not run is a failure, a skipped test too. The line is in cargo's words, which `xtask` counts.
    failed = len(result.failures) + len(result.errors) + len(result.skipped) + len(result.unexpectedSuccesses)
    passed = result.testsRun - len(result.failures) - len(result.errors) - len(result.skipped)
    if result.testsRun == 0:
        failed += 1
    word = "FAILED" if failed else "ok"
    print(f"\ntest result: {word}. {max(passed, 0)} passed; {failed} failed; the public Python client", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
