/// What follows an event until the next one of the same case: the file waits for somebody and is worked on.
///
/// A stage is named by the activity that begins it, since that is also known of a file that is still waiting.
struct Tahap: Sendable {
  enum Keadaan: UInt8, Sendable {
    /// Ended by the next event.
    case lewat
    /// The file still waits for the office.
    case terbuka
    /// Not the office's time: the applicant's, or the clock was stopped.
    case jeda
    /// After the end of the case.
    case tutup
  }

  var kasus: Int32
  /// The place of the event that begins it, in its case.
  var kejadian: Int32
  /// Service × lane × kind of file × stage: what only peers share.
  var kelompok: Int32
  /// Who ended it, or in whose hands it is; -1 when unknown.
  var petugas: Int32
  /// Whose common pile it was taken from; the officer's own when the log names no units.
  var kolam: Int32
  /// Places on the line of office time, in minutes.
  var mulai: Double
  var akhir: Double
  var keadaan: Keadaan

  var lama: Double { akhir - mulai }
}
