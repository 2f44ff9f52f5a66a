import Bahasa
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Sets one limit, in words or as a number.
  func tetapkan(_ form: SetelanForm, oleh pelaku: Pelaku) async throws {
    let now = now()
    guard let nama = SetelanKonter(rawValue: form.nama) else {
      throw FieldErrors("nama", "Ketentuan itu tidak dikenal.")
    }
    let nilai = form.nilai.rapi
    let angka = Double(nilai.replacing(",", with: "."))
    guard nama.isTeks ? !nilai.isEmpty : angka.map({ (0...100_000).contains($0) }) ?? false else {
      throw FieldErrors(nama.rawValue, nama.isTeks ? "Isi nilainya." : "Isi bilangan, misalnya 5.")
    }
    let tersimpan = nama.isTeks ? nilai : nilai.replacing(",", with: ".")
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      try tx.run(
        """
        INSERT INTO setelan_konter (nama, nilai, keterangan, kepastian, sumber)
        VALUES (\(nama), \(tersimpan), \(nama.rawValue), 'ditetapkan daerah', \(form.sumber.rapi))
        ON CONFLICT (nama) DO UPDATE SET nilai = excluded.nilai, kepastian = excluded.kepastian, sumber = excluded.sumber
        """)
      try tx.catat(
        "loket.ketentuan_diatur", "setelan_konter", Key<SetelanKonter>(rawValue: 0), oleh: pelaku,
        keterangan: "\(nama.rawValue) = \(tersimpan)", pada: now)
    }
  }
}

extension SetelanKonter {
  /// Words, not a number.
  var isTeks: Bool { self == .provinsi || self == .kabupaten }
}
