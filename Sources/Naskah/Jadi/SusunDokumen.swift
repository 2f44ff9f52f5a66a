import Bahasa
import Cetak
import Foundation

/// How far a paper is, as far as it can be seen on it.
enum Keadaan: Sendable {
  /// A watermark, dots for what is missing, no code.
  case konsep
  /// Ready to be sealed; `penerbit` has issued the certificate.
  case jadi(penerbit: String)
}

extension NaskahJadi {
  /// The paper in the layout family of its kind.
  func dokumen(_ keadaan: Keadaan, dibuat: Date) -> Dokumen {
    var dokumen =
      switch jenis.bentuk {
      case .surat, .undangan: suratDinas(keadaan, dibuat).dokumen()
      case .notaDinas: notaDinas(keadaan, dibuat).dokumen()
      case .edaran: edaran(keadaan, dibuat).dokumen()
      }
    dokumen.blok += halamanLampiran
    return dokumen
  }

  private func suratDinas(_ keadaan: Keadaan, _ dibuat: Date) -> SuratDinas {
    SuratDinas(
      gaya: identitas.gaya, metadata: metadata(dibuat), tahap: keadaan.tahap, kop: kop,
      kepala: KepalaSurat(
        tempat: identitas.ibuKota, tanggal: tanggal?.teks, nomor: nomor, sifat: sifat,
        lampiran: lampiranTertulis,
        hal: hal),
      tujuan: AlamatTujuan(kepada, di: di), isi: susunanIsi, tandaTangan: tandaTangan(keadaan),
      tembusan: tembusan, segel: segel(keadaan))
  }

  private func notaDinas(_ keadaan: Keadaan, _ dibuat: Date) -> NotaDinas {
    NotaDinas(
      gaya: identitas.gaya, metadata: metadata(dibuat), tahap: keadaan.tahap, kop: kop,
      judul: jenis.judul, kepada: kepada.map(\.sebaris), dari: penandatangan.sebutan, tembusan: tembusan,
      nomor: nomor, tanggal: tanggal?.teks, sifat: sifat, lampiran: lampiran, hal: hal, isi: susunanIsi,
      tandaTangan: tandaTangan(keadaan), segel: segel(keadaan))
  }

  private func edaran(_ keadaan: Keadaan, _ dibuat: Date) -> NaskahJudul {
    NaskahJudul(
      gaya: identitas.gaya, metadata: metadata(dibuat), tahap: keadaan.tahap, kop: kop,
      yth: kepada.isEmpty ? nil : AlamatTujuan(kepada, di: di), judul: [jenis.judul],
      penomoran: nomor.map(NaskahJudul.Penomoran.nomor) ?? .belum, tentang: hal.uppercased(),
      bagian: [.isi(susunanIsi)],
      tandaTangan: [
        tandaTangan(
          keadaan,
          penetapan: [
            "Ditetapkan di \(identitas.ibuKota)", "pada tanggal \(tanggal?.teks ?? "...............")",
          ])
      ], tembusan: tembusan, segel: segel(keadaan))
  }

  /// The body, with time and place where the markup says so, or else after the first paragraph.
  package var susunanIsi: IsiNaskah {
    var isi = BahasaIsi.baca(self.isi)
    let tempat = isi.blok.firstIndex { $0 == .paragraf([TeksIsi(BahasaIsi.tempatAcara)]) }
    if let tempat { isi.blok.remove(at: tempat) }
    guard let acara else { return isi }
    isi.blok.insert(acara.blok, at: tempat ?? min(1, isi.blok.count))
    return isi
  }

  /// A list of addressees that does not fit into the head is an annex too.
  private var lampiranTertulis: String? {
    lampiran ?? (kepada.count > AlamatTujuan.terbanyak ? "1 (satu) lembar" : nil)
  }

  private func metadata(_ dibuat: Date) -> MetadataDokumen {
    MetadataDokumen(
      judul: hal.isEmpty ? jenis.nama : hal, penulis: penandatangan.sebutan,
      perihal: [jenis.nama, nomor ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
      kataKunci: kode.map { [$0.tercetak] } ?? [], dibuat: dibuat)
  }

  private func tandaTangan(_ keadaan: Keadaan, penetapan: [String] = []) -> BlokTandaTangan {
    BlokTandaTangan(
      penetapan: penetapan, jabatan: penandatangan.baris, nama: penandatangan.nama,
      pangkat: penandatangan.pangkat.isEmpty ? nil : penandatangan.pangkat,
      nip: penandatangan.nip.isEmpty ? nil : penandatangan.nip, cara: cara(keadaan))
  }

  private func cara(_ keadaan: Keadaan) -> CaraTandaTangan {
    guard case .jadi = keadaan, let kode else { return .konsep }
    return .elektronik(tautan: identitas.tautan(kode))
  }

  private func segel(_ keadaan: Keadaan) -> KakiSegel? {
    guard case .jadi(let penerbit) = keadaan, let kode else { return nil }
    return KakiSegel(penerbit: penerbit, alamat: identitas.alamatTercetak, kode: kode.tercetak)
  }
}

extension Keadaan {
  fileprivate var tahap: TahapNaskah {
    switch self {
    case .konsep: .konsep
    case .jadi: .jadi
    }
  }
}

extension TujuanSurat {
  fileprivate var sebaris: String { untukPerhatian.map { "\(nama) u.p. \($0)" } ?? nama }
}
