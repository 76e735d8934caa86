"""`lagetrunt serve`: web and worker together, on one machine."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import threading

from lagetrunt.cli import exits
from lagetrunt.cli.parser import whole_number
from lagetrunt.cli.phrases import gettext as _
from lagetrunt.cli.terminal import complain

DEFAULT_PORT = 8000
RESTART_AFTER_SECONDS = 2.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("--host", default="127.0.0.1", metavar="ADRESS", help=_("adress att svara på (127.0.0.1)"))
    parser.add_argument(
        "--port", type=whole_number(1, 65535), default=DEFAULT_PORT, metavar="PORT", help=_("port att svara på (8000)")
    )
    parser.add_argument(
        "--no-worker", action="store_true", help=_("bara webbplatsen; arbetet görs av lagetrunt worker på annat håll")
    )
    parser.add_argument("--links", action="store_true", help=_("visa en engångslänk för varje administratör"))
    parser.epilog = _("Databasen skapas och uppdateras vid starten. Ctrl+C avslutar.")


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    if not is_free(options.host, options.port):
        complain(
            _("Port %(port)s på %(host)s är upptagen.") % {"port": options.port, "host": options.host},
            instead=_("Stäng det som svarar där, eller välj en annan med --port."),
        )
        return exits.FAILED
    set_address(options.host, options.port)
    from lagetrunt.cli import ground

    ground.prepare()
    ground.migrate()
    ground.refresh_national_list()
    announce(links=options.links)
    return serve(options.host, options.port, with_worker=not options.no_worker)


def is_free(host: str, port: int) -> bool:
    """Return whether nothing answers on that port yet."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError:
            return False
    return True


def set_address(host: str, port: int) -> None:
    """Let links lead to where we serve, unless a setting says otherwise; before the settings are read."""
    shown = "127.0.0.1" if host in {"0.0.0.0", "::"} else host  # noqa: S104  # compared, not bound
    shown = f"[{shown}]" if ":" in shown else shown
    os.environ.setdefault("LAGETRUNT_BASE_URL", f"http://{shown}:{port}")


def announce(*, links: bool) -> None:
    """Print the address, the way to the first page where nothing is founded, and links for the administrators."""
    from django.conf import settings
    from django.urls import reverse

    from lagetrunt.access.founding import founding_word
    from lagetrunt.models import Association, Grant, Role

    print(_("Laget runt svarar på %(address)s") % {"address": settings.BASE_URL})
    if not Association.objects.exists():
        address = f"{settings.BASE_URL.rstrip('/')}{reverse('first_page')}?nyckel={founding_word()}"
        print(_("Databasen är tom. Grunda organisationen här: %(address)s") % {"address": address})
    elif links:
        from lagetrunt.cli.link import sign_in_address

        held = Grant.objects.filter(role=Role.ADMINISTRATOR, user__is_active=True).select_related("user")
        for user in {grant.user for grant in held}:
            print(_("Engångslänk för %(user)s: %(address)s") % {"user": user.email, "address": sign_in_address(user)})
    sys.stdout.flush()


def serve(host: str, port: int, *, with_worker: bool) -> int:
    """Run the web server, and beside it a worker that is started again whenever it dies, until stopped."""
    from django.db import connections
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    worker = Worker() if with_worker else None
    if worker:
        worker.start()
    server = Granian(
        "lagetrunt.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=4,
        backlog=256,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=5,
    )
    connections.close_all()
    try:
        server.serve()
    except SystemExit as ended:
        return exits.FAILED if ended.code else exits.DONE
    finally:
        if worker:
            worker.stop()
    return exits.DONE


class Worker:
    """The worker as a process of its own, kept alive."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._keep_alive, name="worker", daemon=True)

    def start(self) -> None:
        """Start it: before the web server forks, whose processes would else keep its starting pipe open for ever."""
        self._process = _worker_process()
        self._thread.start()

    def stop(self) -> None:
        """End it, and wait until what it was doing is put back in the queue."""
        self._stopping.set()
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        self._thread.join(timeout=15)
        if self._process and self._process.poll() is None:
            self._process.kill()

    def _keep_alive(self) -> None:
        while self._process and not self._stopping.is_set():
            code = self._process.wait()
            if self._stopping.is_set():
                return
            complain(_("Arbetaren slutade med kod %(code)s och startas igen.") % {"code": code})
            if not self._stopping.wait(RESTART_AFTER_SECONDS):
                self._process = _worker_process()


def _worker_process() -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "lagetrunt.cli", "worker", "--with-parent"])
