import CLibPQ
import Dispatch
import Foundation
import Synchronization

/// One connection that hears what other processes announce, made anew whenever it breaks.
final class PostgresListener: Sendable {
  /// All our channels travel through this one of PostgreSQL's.
  static let channel = "kantaya"
  /// Between the sender, our channel and the payload.
  static let separator = "\u{1f}"

  private enum Phase { case off, on, stopped }

  private let address: String
  private let tuning: Database.Tuning
  private let instance: String
  private let listeners: Listeners
  private let phase = Mutex(Phase.off)
  private let isStopping = Flag()
  private let heard = DispatchSemaphore(value: 0)
  private let ended = Mutex<(isEnded: Bool, waiting: CheckedContinuation<Void, Never>?)>((false, nil))
  private let wake: (read: Int32, write: Int32)

  init(address: String, tuning: Database.Tuning, instance: String, listeners: Listeners) {
    self.address = address
    self.tuning = tuning
    self.instance = instance
    self.listeners = listeners
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wake = (ends[0], ends[1])
  }

  deinit {
    Foundation.close(wake.read)
    Foundation.close(wake.write)
  }

  /// Starts listening at the first call. Waits for the server's word, but not long: a stream that starts before the
  /// connection stands is told `DatabaseNotification.missed` once it does.
  func start() {
    let isFirst = phase.withLock { phase in
      defer { if phase == .off { phase = .on } }
      return phase == .off
    }
    guard isFirst else { return }
    let thread = Thread { [self] in
      listen()
      ended.withLock { state in
        state.isEnded = true
        state.waiting?.resume()
        state.waiting = nil
      }
    }
    thread.name = "postgres-listen"
    thread.start()
    _ = heard.wait(timeout: .now() + 1)
  }

  func stop() async {
    let wasOn = phase.withLock { phase in
      defer { phase = .stopped }
      return phase == .on
    }
    guard wasOn else { return }
    isStopping.raise()
    var byte: UInt8 = 0
    _ = write(wake.write, &byte, 1)
    await withCheckedContinuation { continuation in
      ended.withLock { state in
        if state.isEnded { continuation.resume() } else { state.waiting = continuation }
      }
    }
  }

  private func listen() {
    let start = ContinuousClock.now
    var isFirst = true
    var pause: Int32 = 50
    while !isStopping.isRaised {
      do {
        let link = try PostgresLink(address: address, tuning: tuning)
        try link.execute("LISTEN \(Self.channel)")
        pause = 50
        if !isFirst || .now - start > .milliseconds(900) { listeners.send([.missed]) }
        isFirst = false
        heard.signal()
        receive(link)
      } catch {
        // The pause lets the server come back; the streams are told when it has.
        var descriptor = pollfd(fd: wake.read, events: Int16(POLLIN), revents: 0)
        _ = poll(&descriptor, 1, pause)
        pause = min(pause * 2, 5000)
      }
    }
  }

  /// Until the connection breaks or we stop.
  private func receive(_ link: PostgresLink) {
    while !isStopping.isRaised {
      var descriptors = [
        pollfd(fd: PQsocket(link.handle), events: Int16(POLLIN), revents: 0),
        pollfd(fd: wake.read, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&descriptors, 2, -1)
      guard PQconsumeInput(link.handle) == 1, !link.isBroken else { return }
      while let note = PQnotifies(link.handle) {
        deliver(String(cString: note.pointee.extra))
        PQfreemem(note)
      }
    }
  }

  private func deliver(_ text: String) {
    let parts = text.split(separator: Self.separator, maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 3, parts[0] != instance else { return }
    listeners.send([DatabaseNotification(channel: parts[1], payload: parts[2])])
  }
}
