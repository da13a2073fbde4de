"""Runs the tests of both public clients, and counts them in cargo's words."""

import sys
import unittest


def main():
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(
        unittest.defaultTestLoader.loadTestsFromNames(["threat_response", "secure_email"])
    )
    # Whatever could not run is a failure, a skipped test too. The line is in cargo's words, which `xtask` counts.
    failed = len(result.failures) + len(result.errors) + len(result.skipped) + len(result.unexpectedSuccesses)
    passed = result.testsRun - len(result.failures) - len(result.errors) - len(result.skipped)
    if result.testsRun == 0:
        failed += 1
    word = "FAILED" if failed else "ok"
    print(f"\ntest result: {word}. {max(passed, 0)} passed; {failed} failed; the public Python clients", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
