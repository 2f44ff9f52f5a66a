import Web

/// The addresses of the public log: pages in two languages, and below `/log` what C2SP tlog-tiles lays out.
package enum RuteLog {
  static let checkpoint: Route<> = Route("/log/checkpoint")
  static let kunci: Route<> = Route("/log/kunci")
  static let pemeriksa: Route<> = Route("/log/verifikasi-log.py")
  static let tandaSaksi: Route<> = Route("/log/add-cosignature")
  /// The receipt of one entry as text, for who holds its code.
  package static let bukti = Route<KodeBukti>("/log/bukti/:kode")

  package static let saksi: Route<> = Route("/administrasi/saksi-log")
  static let penghentian = Route<SaksiLog.ID>("/administrasi/saksi-log/:saksi/penghentian")

  package static func halaman(_ bahasa: Language) -> String { bahasa == .en ? "/en/log" : "/log" }

  /// The page on which the holder of a code reads what was written down, and whether it holds.
  package static func halaman(_ kode: KodeBukti, _ bahasa: Language = .id) -> String {
    query(halaman(bahasa), ["kode": kode.description])
  }
}
