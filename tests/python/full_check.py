"""The reads of one full check through Cisco's public client, one after the other as it makes them; prints milliseconds.

Run by `cargo xtask bench full-check-vs-python`: PASSARELA_LAB_AT is the line of JSON that the lab printed.
"""

import json
import os
import time

os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost"

from threatresponse import ThreatResponse  # noqa: E402

at = json.loads(os.environ["PASSARELA_LAB_AT"])
os.environ["REQUESTS_CA_BUNDLE"] = at["ca_pem"]
began = time.monotonic()
client = ThreatResponse(
    client_id=at["client_id"],
    client_password=at["client_password"],
    environment={"visibility": at["api"], "private_intel": at["api"], "global_intel": at["api"]},
    timeout=30,
)
client.profile.whoami()
client.sse_device.get_all()
client.int.module_type.get()
module = client.int.module_instance.get()[0]["id"]
client.enrich.health.module_instance_id(module)
asked = [{"type": "email_subject", "value": "passarela-test-1a2b3c4d"}]
client.enrich.observe.observables(asked, params={"mids": [module]})
print(round((time.monotonic() - began) * 1000, 1))
