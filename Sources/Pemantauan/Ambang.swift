/// From where on something is flagged: every threshold of every monitor, each with its default.
package struct Ambang: Sendable {
  /// Past the deadline.
  package var terlambat = Terlambat()
  /// Lying for longer than peers ever did.
  package var menganggur = Menganggur()
  /// Jumping the queue.
  package var serobot = Serobot()
  /// Completion asked for in slices.
  package var salami = Salami()
  /// Closures piled up just before the deadline.
  package var menjelangTenggat = MenjelangTenggat()
  /// Fees changed after payment.
  package var biaya = BiayaSesudahBayar()
  /// Surveys without evidence, too short, or at two places at once.
  package var survei = Survei()
  /// Decisions while the office is closed.
  package var luarJam = LuarJam()
  /// Officers who differ from their colleagues.
  package var corong = Corong()
  /// One person who checks and decides.
  package var empatMata = EmpatMata()

  /// The defaults, tuned on made-up offices.
  package init() {}

  var pemantau: [any Pemantau] {
    [
      terlambat, menganggur, serobot, salami, menjelangTenggat, biaya, survei, luarJam, corong, empatMata,
    ]
  }
}
