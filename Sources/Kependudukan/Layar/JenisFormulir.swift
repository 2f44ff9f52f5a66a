import Akses
import Bahasa
import Database
import Organisasi
import Web

/// The forms about a family that name its members.
enum JenisFormulir: CaseIterable {
  case pengeluaran, perpindahan, kepala, alamat

  var rute: Route<KartuKeluarga.ID> {
    switch self {
    case .pengeluaran: RutePenduduk.pengeluaran
    case .perpindahan: RutePenduduk.perpindahan
    case .kepala: RutePenduduk.kepala
    case .alamat: RutePenduduk.alamat
    }
  }

  var judul: String {
    switch self {
    case .pengeluaran: "Meninggal, pindah keluar, atau hilang"
    case .perpindahan: "Pindah atau pecah kartu keluarga"
    case .kepala: "Ganti kepala keluarga"
    case .alamat: "Ubah alamat keluarga"
    }
  }

  var kabar: String {
    switch self {
    case .pengeluaran: "Tercatat. Yang bersangkutan keluar dari daftar penduduk; riwayatnya tetap tersimpan."
    case .perpindahan: "Kepindahan tercatat pada desa asal dan tujuan sekaligus."
    case .kepala: "Kepala keluarga diganti dan kartu keluarga bernomor baru diterbitkan."
    case .alamat: "Alamat keluarga diperbarui."
    }
  }

  private var sesudahnya: String {
    switch self {
    case .pengeluaran:
      "Bila kepala keluarga ikut, yang tinggal mendapat kartu keluarga bernomor baru. Suami atau istri dari yang meninggal menjadi cerai mati."
    case .perpindahan: "Satu langkah untuk desa asal dan tujuan, dan dapat dibatalkan bila keliru."
    case .kepala: "Kartu lama ditutup dan diganti kartu bernomor baru."
    case .alamat: "Berlaku bagi semua anggota keluarga."
    }
  }

  func halaman(
    _ form: PeristiwaForm, _ berkas: BerkasKeluarga, _ galat: FieldErrors, _ peringatan: [Peringatan],
    _ desa: [UnitKerja], _ context: PelakuContext
  ) -> Page {
    FormulirPenduduk(
      judul: judul, pengantar: "Keluarga \(berkas.kepala?.biodata.nama ?? "")", jejak: berkas.jejak,
      tindakan: rute(berkas.kk.id),
      isi: """
        <input type="hidden" name="versi" value="\(form.versi)">
        \(isi(form, berkas, galat, desa))\(form.medan(galat, peringatan, kapan: "Tanggal kejadian"))
        """,
      sesudahnya: sesudahnya, tombol: "Simpan", kembali: berkas.alamatHalaman
    )
    .halaman(galat, context)
  }

  private func isi(
    _ form: PeristiwaForm, _ berkas: BerkasKeluarga, _ galat: FieldErrors, _ desa: [UnitKerja]
  ) -> HTML {
    let alamat = medanAlamat(
      alamat: form.alamat, dusun: form.dusun, rt: form.rt, rw: form.rw, kodePos: form.kodePos, galat)
    switch self {
    case .pengeluaran:
      return """
        \(radios(Field("sebab", "Apa yang terjadi", errors: galat), Self.sebab.map { Choice($0.0.rawValue, $0.1) }, chosen: form.sebab))
        \(form.medanAnggota(berkas.anggota, pilih: "Siapa", galat))
        \(form.medanMati(berkas.kode, galat))
        \(formSection("Bila pindah", form.medanAlasan(berkas.kode, galat)))
        """
    case .perpindahan:
      return """
        \(form.medanAnggota(berkas.anggota, pilih: "Siapa yang pindah", galat))
        \(formSection("Ke mana", """
          \(textField(Field("nomor_kk", "Menumpang kartu keluarga nomor", hint: "Enam belas angka. Kosongkan bila mendapat kartu keluarga baru.", need: .optional, errors: galat), form.nomorKk, kind: .digits, width: .half))
          \(textField(Field("kepala_kk", "Nama kepala keluarga di kartu itu", hint: "Bila nomornya diisi.", need: .optional, errors: galat), form.kepalaKk))
          \(combobox(Field("desa", "Desa atau kelurahan tujuan", errors: galat), desa.map { Choice($0.id.description, $0.nama) }, chosen: [form.desa]))
          <p class="muted">Alamat baru; kosongkan bila kartu keluarga dipecah di alamat yang sekarang.</p>
          \(alamat)
          \(form.medanAlasan(berkas.kode, galat))
          """))
        """
    case .kepala: return form.medanAnggota(berkas.anggota, pilih: nil, galat)
    case .alamat: return formSection("Alamat yang baru", alamat)
    }
  }

  static let sebab: [(StatusPenduduk, String)] = [
    (.mati, "Meninggal"), (.pindah, "Pindah ke luar kabupaten"), (.hilang, "Dinyatakan hilang"),
    (.pergi, "Pergi, alamat tidak diketahui"),
  ]
}

extension Kependudukan {
  /// Does what the form says, as one event.
  func catat(
    _ jenis: JenisFormulir, _ form: PeristiwaForm, _ berkas: BerkasKeluarga, _ pencatatan: Pencatatan,
    oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    let (kk, versi) = (berkas.kk.id, Int(form.versi) ?? 0)
    try form.pastikan(anggota: berkas.anggota)
    switch jenis {
    case .pengeluaran:
      guard let sebab = StatusPenduduk(rawValue: form.sebab), sebab != .hidup, sebab != .tidakSah else {
        throw FieldErrors("sebab", "Pilih apa yang terjadi.")
      }
      let (ikut, sisa) = try form.terbagi()
      let kepala = try form.kepalaSisa(sisa, kepalaLama: berkas.kepala?.id)
      return try await keluarkan(
        ikut.map { ($0.orang, $0.versi) }, karena: sebab, kepalaSisa: kepala.map { [kk: $0] } ?? [:],
        sebagai: sebab.peristiwa, pencatatan, oleh: pelaku)
    case .perpindahan: return try await pindahkan(form, berkas, pencatatan, oleh: pelaku)
    case .kepala:
      return try await gantiKepala(
        kk, versi: versi, menjadi: form.kepala(form.susunan(), "keluarga ini"), pencatatan, oleh: pelaku)
    case .alamat:
      return try await ubahAlamat(kk, versi: versi, menjadi: form.alamatKeluarga, pencatatan, oleh: pelaku)
    }
  }

  private func pindahkan(
    _ form: PeristiwaForm, _ berkas: BerkasKeluarga, _ pencatatan: Pencatatan, oleh pelaku: Pelaku
  ) async throws -> HasilPeristiwa {
    let (ikut, sisa) = try form.terbagi()
    let sisaKepala = try form.kepalaSisa(sisa, kepalaLama: berkas.kepala?.id)
    let tujuan: TujuanKeluarga
    let setempat = form.desa == berkas.kk.desa.description
    let alamat =
      setempat && form.alamatKeluarga == AlamatKeluarga() ? berkas.kk.alamat : form.alamatKeluarga
    if form.nomorKk.rapi.isEmpty {
      guard let desa = UnitKerja.ID(form.desa), try await struktur().unit[desa]?.isDesa == true else {
        throw FieldErrors("desa", "Pilih desa atau kelurahan tujuan.")
      }
      _ = try form.kepala(ikut, "yang pindah")
      guard setempat || form.alamatKeluarga != AlamatKeluarga() else {
        throw FieldErrors("rt", "Isi alamat di desa tujuan, sedikitnya RT dan RW.")
      }
      tujuan = .baru(KeluargaBaru(alamat: alamat, desa: desa))
    } else {
      guard form.kepalaKk.contains(where: \.isLetter) else {
        throw FieldErrors("kepala_kk", "Isi nama kepala keluarga menurut kartu itu.")
      }
      let kk = try await cocokkan(nomorKK: form.nomorKk, kepala: form.kepalaKk, oleh: pelaku)
      guard let kk, kk.id != berkas.kk.id else {
        throw FieldErrors(
          "nomor_kk", "Tidak ada kartu keluarga lain yang berlaku dengan nomor dan nama kepala keluarga itu.")
      }
      tujuan = .ada(kk.id)
    }
    let tetapDiTempat = form.nomorKk.rapi.isEmpty && setempat && alamat == berkas.kk.alamat
    return try await pindahkan(
      ikut, ke: tujuan, kepalaSisa: sisaKepala.map { [berkas.kk.id: $0] } ?? [:],
      sebagai: tetapDiTempat ? .pecahKK : .pindahDalam, pencatatan, oleh: pelaku)
  }
}

extension StatusPenduduk {
  fileprivate var peristiwa: Peristiwa.Jenis {
    switch self {
    case .mati: .mati
    case .hilang: .hilang
    case .pergi: .pergi
    case .pindah, .hidup, .tidakSah: .pindahKeluar
    }
  }
}
