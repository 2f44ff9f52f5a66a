import Cetak
import Organisasi

/// The letterhead that follows from who signs (2.3), where the regency has laid down no other.
struct KopBawaan {
  let identitas: IdentitasDaerah
  let struktur: Struktur

  func kop(_ untuk: Penandatangan.Kop) -> KopNaskah {
    switch untuk {
    case .bupati: jabatan("BUPATI")
    case .wakilBupati: jabatan("WAKIL BUPATI")
    case .kantor(let id): struktur.unit[id].map(kantor) ?? KopNaskah(baris: [pemerintah])
    }
  }

  /// Kop jabatan: lambang negara centred above the name of the office.
  private func jabatan(_ sebutan: String) -> KopNaskah {
    let alamat = struktur.unit.values.first { $0.jenis == .bupati }?.alamat ?? AlamatKantor()
    return KopNaskah(
      lambang: LambangKop(letak: .tengah, tinggi: 22),
      baris: [BarisKop("\(sebutan) \(identitas.namaPendek)".uppercased(), ukuran: 18, tebal: .tebal)],
      alamat: alamat.barisKop)
  }

  private func kantor(_ unit: UnitKerja) -> KopNaskah {
    KopNaskah(lambang: LambangKop(), baris: baris(unit), alamat: unit.alamat.barisKop)
  }

  private func baris(_ unit: UnitKerja) -> [BarisKop] {
    let induk = struktur.jalur(dari: unit.id).dropFirst()
    func diatas(_ jenis: UnitKerja.Jenis...) -> [BarisKop] {
      induk.first { jenis.contains($0.jenis) }.map { [BarisKop(nama($0))] } ?? []
    }
    switch unit.jenis {
    case .desa:
      return [pemerintah] + diatas(.kecamatan) + [BarisKop(nama(unit), ukuran: 18, tebal: .tebal)]
    case .kelurahan: return [pemerintah] + diatas(.kecamatan) + [utama(unit)]
    case .uptd, .puskesmas, .rsud: return [pemerintah] + diatas(.dinas, .badan) + [utama(unit)]
    case .bagian, .asisten, .stafAhli: return [pemerintah] + diatas(.setda) + [utama(unit)]
    case .bidang, .seksi, .sekretariat:
      return [pemerintah] + diatas(.dinas, .badan, .kecamatan) + [utama(unit)]
    case .bupati, .setda, .setwan, .inspektorat, .dinas, .badan, .satuan, .kecamatan:
      return [pemerintah, utama(unit)]
    }
  }

  private var pemerintah: BarisKop { BarisKop(identitas.pemerintah.uppercased()) }

  private func utama(_ unit: UnitKerja) -> BarisKop { BarisKop(nama(unit), ukuran: 17, tebal: .tebal) }

  /// Written out and in capitals; the regency's own name stands above already.
  private func nama(_ unit: UnitKerja) -> String {
    let nama =
      unit.nama.hasSuffix(" " + identitas.nama)
      ? String(unit.nama.dropLast(identitas.nama.count + 1)) : unit.nama
    return nama.uppercased()
  }
}

extension AlamatKantor {
  /// The small lines under the name: where it is, then how it is reached.
  var barisKop: [String] {
    let tempat = [alamat, kodePos.isEmpty ? "" : "Kode Pos \(kodePos)"].filter { !$0.isEmpty }
    let hubungan = [
      telepon.isEmpty ? "" : "Telepon \(telepon)", laman.isEmpty ? "" : "Laman \(laman)",
      surel.isEmpty ? "" : "Pos-el \(surel)",
    ]
    .filter { !$0.isEmpty }
    return [tempat, hubungan].filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
  }
}
