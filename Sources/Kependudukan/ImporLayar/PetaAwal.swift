import Database

/// What the page of a mapping begins with.
struct PetaAwal: Sendable {
  let contoh: [ContohLembar]
  let lembar: ContohLembar
  let atasJudul: Int
  let letak: [KolomOpenSID: Int]
}

extension MejaImpor {
  /// The mapping as it stands: what was chosen before, else what the last sheet with these headings had, else what the
  /// shipped and the saved headings say.
  func petaAwal(_ satu: UnggahanImpor, lembar: String?, atasJudul: Int?) async throws -> PetaAwal {
    let (contoh, tersimpan) = try await db.read { tx in
      (try tx.contoh(satu.id), try tx.petaLembar(satu.jenisLembar))
    }
    guard !contoh.isEmpty else { throw ImporError.sudahDihapus }
    let peta = try PetaLembar.bawaan().ditambah(tersimpan)
    let pilihan = lembar ?? (satu.letak.isEmpty ? Self.lembarUtama(contoh, peta) : satu.lembar)
    let kini = contoh.first { $0.nama == pilihan } ?? contoh[0]
    let sama = !satu.letak.isEmpty && kini.nama == satu.lembar
    let atas = atasJudul ?? (sama ? satu.atasJudul : kini.atasJudul(menurut: peta))
    let judul = kini.judul(atas)
    if sama, atas == satu.atasJudul {
      return PetaAwal(contoh: contoh, lembar: kini, atasJudul: atas, letak: satu.letak)
    }
    let dahulu =
      satu.jenisLembar.isEmpty
      ? try await db.read { try $0.letakTerakhir(judul: Pemetaan.kunciJudul(judul)) } : nil
    return PetaAwal(
      contoh: contoh, lembar: kini, atasJudul: atas,
      letak: (dahulu ?? peta.letak(judul)).filter { $0.value < judul.count })
  }

  /// The sheet in which most headings are known, the widest of several: a workbook begins with sheets of explanation.
  private static func lembarUtama(_ contoh: [ContohLembar], _ peta: PetaLembar) -> String {
    let ukuran = contoh.map { satu in
      let judul = satu.judul(satu.atasJudul(menurut: peta))
      return (peta.letak(judul).count, judul.count)
    }
    let utama = contoh.indices.max { ukuran[$0] < ukuran[$1] }
    return utama.map { contoh[$0].nama } ?? ""
  }
}
