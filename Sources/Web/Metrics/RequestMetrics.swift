import Hummingbird
import HTTPTypes
import Synchronization

/// How many requests there were and how long they took, by pattern of the route, never by address.
package final class RequestCounter: Sendable {
  /// Seconds.
  static let bounds: [Double] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private struct Series: Hashable {
    let method: String
    let route: String
  }

  private struct Count {
    var byStatus: [Int: Int] = [:]
    var buckets = [Int](repeating: 0, count: RequestCounter.bounds.count)
    var seconds = 0.0
    var all = 0
  }

  private struct State {
    var series: [Series: Count] = [:]
    var running = 0
  }

  private let state = Mutex(State())

  package init() {}

  func begin() { state.withLock { $0.running += 1 } }

  func end(method: String, route: String, status: Int?, seconds: Double) {
    state.withLock { state in
      state.running -= 1
      guard let status else { return }
      var count = state.series[Series(method: method, route: route)] ?? Count()
      count.byStatus[status, default: 0] += 1
      count.seconds += seconds
      count.all += 1
      if let bucket = Self.bounds.firstIndex(where: { seconds <= $0 }) { count.buckets[bucket] += 1 }
      state.series[Series(method: method, route: route)] = count
    }
  }

  /// Every route in order, so that two readings can be compared.
  package var metrics: [Metric] {
    let (series, running) = state.withLock { ($0.series, $0.running) }
    let sorted = series.sorted { ($0.key.route, $0.key.method) < ($1.key.route, $1.key.method) }
    return [
      Metric(
        "kantaya_http_requests_total", .counter, "Requests answered, by route and status.",
        sorted.flatMap { key, count in
          count.byStatus.sorted { $0.key < $1.key }
            .map { Metric.Sample(Double($0.value), Self.labels(key) + [("status", "\($0.key)")]) }
        }),
      Metric(
        "kantaya_http_request_duration_seconds", .histogram, "Time until the answer began, by route.",
        sorted.flatMap { Self.histogram($0.key, $0.value) }),
      Metric("kantaya_http_requests_in_flight", .gauge, "Requests not answered yet.", Double(running)),
    ]
  }

  private static func labels(_ key: Series) -> [(String, String)] {
    [("method", key.method), ("route", key.route)]
  }

  private static func histogram(_ key: Series, _ count: Count) -> [Metric.Sample] {
    var sum = 0
    let buckets = zip(bounds, count.buckets)
      .map { bound, number in
        sum += number
        return Metric.Sample(Double(sum), labels(key) + [("le", "\(bound)")], suffix: "_bucket")
      }
    return buckets + [
      Metric.Sample(Double(count.all), labels(key) + [("le", "+Inf")], suffix: "_bucket"),
      Metric.Sample(count.seconds, labels(key), suffix: "_sum"),
      Metric.Sample(Double(count.all), labels(key), suffix: "_count"),
    ]
  }
}

/// Counts every request. Stands outermost.
package struct RequestMetrics<Context: RequestContext>: RouterMiddleware {
  private let counter: RequestCounter

  package init(_ counter: RequestCounter) { self.counter = counter }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    // What a client invents must not grow our memory.
    let method = Self.known.contains(request.method) ? request.method.rawValue : "other"
    func end(_ status: Int?) {
      counter.end(
        method: method, route: context.endpointPath ?? "-", status: status,
        seconds: start.duration(to: .now) / .seconds(1))
    }
    counter.begin()
    do {
      let response = try await next(request, context)
      end(response.status.code)
      return response
    } catch {
      end(nil)
      throw error
    }
  }

  private static var known: Set<HTTPRequest.Method> {
    [.get, .head, .post, .put, .patch, .delete, .options]
  }
}
