import Dispatch

/// Runs an actor that waits for the disk on a thread of its own, so that a slow disk never holds up the threads that
/// answer requests.
final class PelaksanaDisk: SerialExecutor {
  private let antrean = DispatchQueue(label: "kantaya.berkas")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let pelaksana = asUnownedSerialExecutor()
    antrean.async { job.runSynchronously(on: pelaksana) }
  }
}
