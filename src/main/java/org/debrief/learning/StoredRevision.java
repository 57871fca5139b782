package org.debrief.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.content.Revision;

/** A revision whole, stored with the first attempt on it, for the nodes that will not have its files. */
@Entity
@Table(name = "revision")
public class StoredRevision extends PanacheEntityBase {

    @Id
    public String id;

    public String module;
    public Instant storedAt;
    public byte[] files;

    static void keep(Revision revision, Instant now) {
        if (findById(revision.id()) != null) {
            return;
        }
        var stored = new StoredRevision();
        stored.id = revision.id();
        stored.module = revision.module().id();
        stored.storedAt = now;
        stored.files = zip(revision.files());
        stored.persistAndFlush();
    }

    SortedMap<String, byte[]> files() {
        var read = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(files))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return read;
    }

    private static byte[] zip(SortedMap<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
