import Bahasa
import Database
import Organisasi

extension RegisterNomor {
  /// Whether both give letters the same number on that day: the same pattern after their own codes are put in, without
  /// the kind that would tell them apart (no kind is numbered by two registers of one unit).
  package func sepola(dengan lain: RegisterNomor, pada tanggal: Tanggal) -> Bool {
    guard let satu = pola(pada: tanggal)?.bentuk(self), let dua = lain.pola(pada: tanggal)?.bentuk(lain)
    else {
      return false
    }
    return satu == dua && !satu.contains(.komponen(.jenis, lebar: 0))
  }
}

extension Tx {
  /// The other registers of its unit that are open on that day and give the same numbers.
  package func registerSepola(_ register: RegisterNomor, pada tanggal: Tanggal) throws -> [RegisterNomor] {
    try daftarRegister(unit: register.unit).filter { register.kembar(dengan: $0, pada: tanggal) }
  }

  /// The registers of other units that give the same numbers on that day since both units have the same code. Offices
  /// whose patterns name no code may have the same numbers: the office tells them apart.
  package func registerSekode(_ register: RegisterNomor, pada tanggal: Tanggal) throws -> [RegisterNomor] {
    let komponen = register.pola(pada: tanggal)?.komponen ?? []
    let memakai = [
      komponen.contains(.unit) && !register.kodeUnit.isEmpty
        ? "r.kode_unit = \(register.kodeUnit)" as SQL : nil,
      komponen.contains(.desa) && !register.kodeDesa.isEmpty ? "r.kode_desa = \(register.kodeDesa)" : nil,
    ]
    .compactMap(\.self)
    guard !memakai.isEmpty else { return [] }
    return try daftarRegister(diLuar: register.unit, yang: memakai)
      .filter { register.kembar(dengan: $0, pada: tanggal) }
  }
}

extension RegisterNomor {
  fileprivate func kembar(dengan lain: RegisterNomor, pada tanggal: Tanggal) -> Bool {
    lain.id != id && lain.mulai <= tanggal && (lain.selesai.map { $0 >= tanggal } ?? true)
      && sepola(dengan: lain, pada: tanggal)
  }
}

extension PolaNomor {
  /// Its parts with the register's own codes as text; widths are left out, since a long number fills any of them.
  fileprivate func bentuk(_ register: RegisterNomor) -> [Bagian] {
    bagian.reduce(into: []) { hasil, bagian in
      let rapi: Bagian =
        switch bagian {
        case .komponen(.unit, _): .teks(register.kodeUnit)
        case .komponen(.desa, _): .teks(register.kodeDesa)
        case .komponen(let komponen, _): .komponen(komponen, lebar: 0)
        case .teks: bagian
        }
      if case .teks(let teks) = rapi, case .teks(let sebelum)? = hasil.last {
        hasil[hasil.count - 1] = .teks(sebelum + teks)
      } else {
        hasil.append(rapi)
      }
    }
  }
}
