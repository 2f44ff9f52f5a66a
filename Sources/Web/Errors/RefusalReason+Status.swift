import Bahasa
import Hummingbird

extension RefusalReason {
  /// The HTTP status of a refusal.
  package var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .forbidden: .forbidden
    case .conflict: .conflict
    case .invalid: .unprocessableContent
    case .tooLarge: .contentTooLarge
    case .tooMany: .tooManyRequests
    case .unavailable: .serviceUnavailable
    }
  }
}
