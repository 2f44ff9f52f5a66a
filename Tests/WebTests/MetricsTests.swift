import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct MetricsTests {
  @Test func `requests are counted by pattern and status, and by how long they took`() async throws {
    let counter = RequestCounter()
    let router = Router(context: TestContext.self)
    router.add(middleware: RequestMetrics(counter))
    router.get("surat/:surat") { _, _ in "surat" }
    router.get("gagal") { _, _ -> Response in throw HTTPError(.conflict) }
    try await Application(router: router)
      .test(.router) { client in
        for surat in 1...3 { _ = try await client.execute(uri: "/surat/\(surat)", method: .get) }
        _ = try await client.execute(uri: "/tidak-ada/rahasia-123", method: .get)
      }
    let text = counter.metrics.text
    #expect(
      text.contains("kantaya_http_requests_total{method=\"GET\",route=\"/surat/{surat}\",status=\"200\"} 3\n")
    )
    #expect(
      text.contains(
        "kantaya_http_request_duration_seconds_count{method=\"GET\",route=\"/surat/{surat}\"} 3\n"))
    #expect(text.contains("route=\"/surat/{surat}\",le=\"+Inf\"} 3\n"))
    #expect(text.contains("kantaya_http_requests_in_flight 0\n"))
    #expect(!text.contains("rahasia"))
  }

  @Test func `buckets add up and labels cannot break the format`() {
    let counter = RequestCounter()
    for seconds in [0.001, 0.02, 0.3, 60] {
      counter.begin()
      counter.end(method: "GET", route: "/a\"b\\c\nd", status: 200, seconds: seconds)
    }
    let lines = counter.metrics.text.split(separator: "\n")
    func value(_ le: String) -> String? {
      lines.first { $0.contains("le=\"\(le)\"") }?.split(separator: " ").last.map(String.init)
    }
    #expect(value("0.005") == "1")
    #expect(value("0.025") == "2")
    #expect(value("0.5") == "3")
    #expect(value("10.0") == "3")
    #expect(value("+Inf") == "4")
    #expect(lines.contains { $0.contains(#"route="/a\"b\\c\nd""#) })
  }

  @Test func `the process tells its memory`() throws {
    #expect(try #require(ProcessMetrics.resident) > 1_000_000)
    #expect(ProcessMetrics.metrics.text.contains("process_resident_memory_bytes "))
  }
}
