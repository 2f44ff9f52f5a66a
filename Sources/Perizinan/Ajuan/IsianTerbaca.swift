import Bahasa

/// What was filled in, read by the definition: what is wrong, and what formulas see.
package struct IsianTerbaca: Sendable {
  package private(set) var nilai: [String: NilaiRumus] = [:]
  /// As it is kept: by field, without what is not asked.
  package private(set) var tertulis: [String: String] = [:]
  package private(set) var galat = FieldErrors()
  /// The services applied for in the same sitting: what they give follows.
  let bersama: Set<String>
  private let dikenal: Set<String>

  /// `hanya`: these fields, nil for all; `tulisan`: as it was typed; `teks`: in which language faults are told.
  init(
    _ layanan: Layanan, hanya kode: Set<String>? = nil, _ tulisan: [String: String], _ teks: TeksPerizinan,
    bersama: Set<String> = []
  ) {
    self.bersama = bersama
    dikenal = Set(layanan.isian.map(\.kode))
    for satu in layanan.isian where kode?.contains(satu.kode) ?? true {
      // What it depends on stands before it: the linter refuses a definition in which it does not.
      let ditanya = (try? satu.bila?.berlaku(layanan.pencari(pencari)) ?? true) ?? true
      guard ditanya else { continue }
      let isi = tulisan[satu.kode]?.satuBaris ?? ""
      do throws(IsianSalah) {
        let nilai = try satu.nilai(satu.jenis == .yaTidak && isi.isEmpty ? "tidak" : isi, teks)
        if let nilai {
          self.nilai[satu.kode] = nilai
          tertulis[satu.kode] = satu.jenis == .yaTidak ? nilai.sebutan : isi
        } else if satu.wajib, !satu.menyusul(bersama) {
          galat.check(satu.kode, teks.isiDahulu(teks[satu.nama]), false)
        }
      } catch {
        galat.check(satu.kode, error.pesan, false)
      }
    }
  }

  /// As a formula asks for it: nil for what is no field, `.some(nil)` for one that is empty.
  package func nilai(_ kode: String) -> NilaiRumus?? {
    if let ada = nilai[kode] { return .some(.some(ada)) }
    return dikenal.contains(kode) ? .some(nil) : nil
  }

  private var pencari: (String) -> NilaiRumus?? { { kode in nilai(kode) } }
}

extension Isian {
  /// Whether another application of the same sitting gives it.
  func menyusul(_ bersama: Set<String>) -> Bool { dariLayanan.map(bersama.contains) ?? false }
}

extension Syarat {
  /// Whether another application of the same sitting gives it.
  func menyusul(_ bersama: Set<String>) -> Bool { dariLayanan.map(bersama.contains) ?? false }
}
