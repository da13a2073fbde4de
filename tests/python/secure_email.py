"""The Open Cybersecurity Alliance's client of the appliance, unchanged but for address and authority: it logs in, searches,
and logs in anew once its token ran out.

The client speaks to one ESA by `/esa/api/v2.0/` and knows a token that ran out by the text of the refusal.
"""

import asyncio
import os
import smtplib
import unittest
import uuid
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from importlib.metadata import version
from urllib.parse import urlsplit

import requests
from lab import LabCase
from stix_shifter_modules.cisco_secure_email.entry_point import EntryPoint

PATH = "/esa/api/v2.0/"


class SecureEmail(LabCase):
    # A clock of the lab's own, which can be moved on.
    options = ("--now", "2026-11-02T09:00:00Z")

    def setUp(self):
        # Its own list of authorities; the appliance's certificate is in this file too.
        os.environ["SSL_CERT_FILE"] = self.lab.at["ca_pem"]
        self.addCleanup(os.environ.pop, "SSL_CERT_FILE")

    def client(self, **changes):
        at = urlsplit(self.lab.at["asyncos_api"])
        connection = {"host": at.hostname, "port": at.port, "options": {"result_limit": 1000, "timeout": 30}}
        auth = {"username": self.lab.at["appliance_user"], "password": self.lab.at["appliance_password"], **changes}
        return EntryPoint(connection, {"auth": auth}, connection["options"])

    def search(self, client, query, metadata=None):
        return asyncio.run(client.create_results_connection(query, 0, 10, metadata))

    def query(self, subject):
        """As the client's own translation writes it: whole minutes, and the filter's value unescaped."""
        now = datetime.fromisoformat(self.control("clock")["now"].replace("Z", "+00:00")).astimezone(timezone.utc)
        minute = "%Y-%m-%dT%H:%M:00.000Z"
        start, end = now - timedelta(hours=2), now + timedelta(minutes=1)
        return (
            f"startDate={start.strftime(minute)}&endDate={end.strftime(minute)}"
            f"&subjectfilterOperator=is&subjectfilterValue={subject}"
        )

    def control(self, what, **sent):
        address = self.lab.at["control"] + what
        answer = requests.post(address, json=sent, timeout=30) if sent else requests.get(address, timeout=30)
        answer.raise_for_status()
        return answer.json()

    def asked(self, what):
        """How often the appliance's API was asked for this so far."""
        return sum(call["path"] == PATH + what for call in self.control("record")["calls"])

    def send(self, subject):
        message = EmailMessage()
        message["From"], message["To"] = "alex@practice.lab.example", "sam@practice.lab.example"
        message["Subject"], message["Message-ID"] = subject, f"<{uuid.uuid4()}@practice.lab.example>"
        message.set_content("A test.")
        host, port = self.lab.at["smtp"].rsplit(":", 1)
        with smtplib.SMTP(host, int(port), timeout=30) as smtp:
            smtp.send_message(message)

    def test_the_client_is_the_public_one(self):
        self.assertEqual(version("stix-shifter-modules-cisco-secure-email"), "8.1.3")

    def test_it_logs_in_and_is_told_its_rights(self):
        self.assertEqual(asyncio.run(self.client().ping_connection()), {"success": True})

    def test_a_wrong_password_is_told_as_such(self):
        told = asyncio.run(self.client(password="wrong").ping_connection())
        self.assertFalse(told["success"])
        self.assertIn("Invalid username or passphrase.", told["error"])

    def test_it_finds_a_message_that_came(self):
        subject = f"ctrtest {uuid.uuid4().hex[:8]}"
        self.send(subject)
        found = self.search(self.client(), self.query(subject))
        self.assertTrue(found["success"], found)
        self.assertEqual([row["attributes"]["subject"] for row in found["data"]], [subject])

    def test_it_finds_nothing_of_what_never_came(self):
        found = self.search(self.client(), self.query("ctrtest-never"))
        self.assertEqual((found["success"], found["data"]), (True, []))

    def test_it_logs_in_anew_once_its_token_ran_out(self):
        subject = f"ctrtest-{uuid.uuid4().hex[:8]}"
        self.send(subject)
        client = self.client()
        found = self.search(client, self.query(subject))
        held = found["metadata"]
        self.control("clock", advance_seconds=31 * 60)
        before = self.asked("login")
        again = self.search(client, self.query(subject), held)
        self.assertTrue(again["success"], again)
        self.assertEqual(len(again["data"]), 1)
        self.assertNotEqual(again["metadata"]["jwtToken"], held["jwtToken"])
        self.assertEqual(self.asked("login") - before, 1)

    def test_a_token_that_is_none_is_replaced(self):
        subject = f"ctrtest-{uuid.uuid4().hex[:8]}"
        self.send(subject)
        found = self.search(self.client(), self.query(subject), {"jwtToken": "nonsense"})
        self.assertTrue(found["success"], found)
        self.assertEqual(len(found["data"]), 1)


if __name__ == "__main__":
    unittest.main()
