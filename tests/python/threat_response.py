"""Cisco's public client, unchanged, against the practice lab: what works with the real platform works here.

`cargo xtask python` prepares everything and runs this with `run.py`. By hand: PASSARELA_LAB names the built example
`lab`, and the packages of requirements.txt are installed.
"""

import os
import unittest
import uuid
from importlib.metadata import version

import requests
from lab import LabCase


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
