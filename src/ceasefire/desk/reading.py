"""Runs the parsers apart from the centre: in worker processes with bounded memory and time, one sealed file at a time.

A parser that crashes, hangs or eats memory costs its own file a "refused" and nothing else; the sealed bytes stay.
"""

import logging
import multiprocessing
import resource
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from ceasefire.desk.plugins import choose, load_sensors
from ceasefire.desk.ports import Problem, Reading, Sensor, Surroundings

log = logging.getLogger(__name__)

HEAD = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One sealed file to be read: where its bytes lie, their SHA-256, the name it came with."""

    path: Path
    sealed: str
    name: str
    surroundings: Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a job. `sensor` is "name/version", or "none" where no sensor knew the file."""

    job: Job
    sensor: str
    reading: Reading

    @property
    def verdict(self) -> str:
        """read (warnings allowed), partly (with errors), refused (nothing read) or unknown (no sensor knows it)."""
        if self.sensor == "none":
            return "unknown"
        reading = self.reading
        anything = reading.observations or reading.allegations or reading.coverages or reading.tracks or reading.notices
        errors = any(problem.severity == "error" for problem in reading.problems)
        if errors and not anything:
            return "refused"
        return "partly" if errors else "read"


@cache
def sensors() -> tuple[Sensor, ...]:
    """The registered sensors, loaded once a process."""
    return load_sensors()


def read_here(job: Job) -> Outcome:
    """Read one job in this process. What a sensor did not foresee becomes a named problem and is logged."""
    with job.path.open("rb") as file:
        head = file.read(HEAD)
    if not head:
        return Outcome(job=job, sensor="none", reading=_problem("file-empty"))
    sensor = choose(sensors(), head, job.name)
    if sensor is None:
        return Outcome(job=job, sensor="none", reading=_problem("format-unknown", name=job.name))
    try:
        reading = sensor.read(job.path, job.sealed, replace(job.surroundings, filename=job.name))
    except MemoryError:
        reading = _problem("reader-out-of-memory", sensor=sensor.name)
    except Exception as error:
        log.exception("%s failed on %s", sensor.name, job.sealed)
        reading = _problem("reader-failed", sensor=sensor.name, reason=f"{type(error).__name__}: {error}")
    return Outcome(job=job, sensor=f"{sensor.name}/{sensor.version}", reading=reading)


def _problem(message: str, **arguments: str | int | float) -> Reading:
    return Reading(problems=(Problem(severity="error", locator="file", message=message, arguments=arguments),))


def _limit(memory_bytes: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Worker processes for parsers: how many, how much address space each, how long one file may take (seconds).

    Workers are kept for the next call; close them, or use this as a context manager.
    """

    workers: int = 2
    memory_bytes: int = 6 * 2**30
    seconds: float = 900.0
    read: Callable[[Job], Outcome] = read_here
    _kept: list[ProcessPoolExecutor] = field(default_factory=list, repr=False, compare=False)

    def __enter__(self) -> "Readers":
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """End the workers; they start again when needed."""
        for pool in self._kept:
            _stop(pool)
        self._kept.clear()

    def read_all(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Outcomes in the order of the jobs. A dead worker is replaced; the file that killed it is read alone once."""
        waiting = list(jobs)
        while waiting:
            finished = 0
            for outcome in self._batch(waiting):
                finished += 1
                yield outcome
            waiting = waiting[finished:]
            if waiting:
                yield self._alone(waiting.pop(0))

    def _batch(self, jobs: list[Job]) -> Iterator[Outcome]:
        """Outcomes until all are done or a worker dies or hangs on the next one."""
        if not self._kept:
            self._kept.append(self._pool(self.workers))
        futures = [self._kept[0].submit(self.read, job) for job in jobs]
        for future in futures:
            outcome = self._wait(future)
            if outcome is None:
                self.close()
                return
            yield outcome

    def _alone(self, job: Job) -> Outcome:
        """A second try with nobody beside it, so that a file is not blamed for its neighbour's crash."""
        pool = self._pool(1)
        try:
            outcome = self._wait(pool.submit(self.read, job))
        finally:
            _stop(pool)
        return outcome or Outcome(job=job, sensor="crashed", reading=_problem("reader-crashed", name=job.name))

    def _wait(self, future: "Future[Outcome]") -> Outcome | None:
        try:
            return future.result(timeout=self.seconds)
        except (BrokenProcessPool, TimeoutError) as error:
            log.warning("a parser died or hung: %r", error)
            return None

    def _pool(self, workers: int) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["ceasefire.desk.warm"])
        return ProcessPoolExecutor(workers, mp_context=context, initializer=_limit, initargs=(self.memory_bytes,))


def _stop(pool: ProcessPoolExecutor) -> None:
    """End the workers, also one that hangs."""
    processes = list((pool._processes or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.join(timeout=5)
        if process.is_alive():
            process.kill()


class InProcess:
    """The same without worker processes, for small trusted inputs and for tests that watch the parser itself."""

    def read_all(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        return map(read_here, jobs)
