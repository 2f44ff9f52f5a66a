import Bahasa
import Database
import Foundation
import Hummingbird
import HTTPTypes

/// What went wrong, ready to be shown as a page or sent as data.
struct Problem: Equatable {
  var status: HTTPResponse.Status
  var title: String
  var message: String
  /// Seconds after which trying again makes sense.
  var retryAfter: Int?
  /// Set for faults: what the person tells the help desk, and what the log is searched for.
  var reference: String?
  var fields: [String: String] = [:]
  /// What was typed into the form that failed.
  var kept: [KeptText] = []
  /// What may be done about it.
  var way: Way = .start

  /// The step that helps most, besides going to the start page.
  enum Way: Equatable {
    case start
    /// Look for it.
    case search
    /// Open the page again that led here; the second is what the button says.
    case again(String, AgainWord)
  }

  enum AgainWord: Equatable { case reload, retry, back, signIn }

  init(_ status: HTTPResponse.Status, _ title: String, _ message: String, retryAfter: Int? = nil) {
    self.status = status
    self.title = title
    self.message = message
    self.retryAfter = retryAfter
  }

  init(_ error: any Error, reference: String, _ text: ProblemText) {
    switch error {
    case CSRFError.signedOut: self = text.signedOut
    case CSRFError.oldPage: self = text.oldPage
    case let refusal as any Refusal:
      self = text.problem(refusal.reason.status)
      message = refusal.message
      retryAfter = (refusal as? TooManyRequests)?.retryAfter ?? retryAfter
      fields = (refusal as? FieldErrors)?.fields ?? [:]
    case DatabaseError.unavailable:
      self = text.problem(.serviceUnavailable)
      self.reference = reference
    case DatabaseError.full:
      self = text.problem(.insufficientStorage)
      self.reference = reference
    case let error as any HTTPResponseError:
      self = text.problem(error.status)
      if error.status.kind == .serverError { self.reference = reference }
    default:
      self = text.problem(.internalServerError)
      self.reference = reference
    }
  }
}

extension HTTPResponse.Status {
  /// RFC 4918 §11.5: no room is left to write.
  static let insufficientStorage = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
}
