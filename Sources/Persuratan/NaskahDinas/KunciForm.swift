/// A form that is only a button: nothing but the key that makes sending it twice count once.
struct KunciForm: Decodable, Sendable {
  var kunci = ""
}
