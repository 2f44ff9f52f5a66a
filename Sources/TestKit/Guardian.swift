import Foundation
import Synchronization

/// A shell that outlives this process just long enough to clean up: its standard input is a pipe that the kernel
/// closes when this process ends, be it by return, crash or kill.
enum Guardian {
  private static let running = Mutex<[(Process, Pipe)]>([])

  /// Starts `script`, which waits with `cat >/dev/null` and then cleans up, and gives what it prints.
  @discardableResult
  static func start(script: String, arguments: [String]) throws -> FileHandle {
    let input = Pipe()
    let output = Pipe()
    // A child of another test must not keep our end of the pipe open.
    _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "trap '' HUP INT TERM\n" + script, "penjaga"] + arguments
    shell.standardInput = input
    shell.standardOutput = output
    try shell.run()
    running.withLock { $0.append((shell, input)) }
    return output.fileHandleForReading
  }
}
