extension Duration {
  /// The two largest units in words: `2 hari 3 jam`, `3 jam 5 menit`, `40 detik`, `kurang dari 1 detik`.
  /// A day is 24 hours. A negative duration reads as its length.
  package var teks: String {
    let detik = components.seconds.magnitude
    let bagian = [
      (detik / 86_400, "hari"), (detik / 3600 % 24, "jam"), (detik / 60 % 60, "menit"), (detik % 60, "detik"),
    ]
    let terbesar = bagian.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
    return terbesar.isEmpty
      ? "kurang dari 1 detik" : terbesar.map { "\($0.0) \($0.1)" }.joined(separator: " ")
  }
}
