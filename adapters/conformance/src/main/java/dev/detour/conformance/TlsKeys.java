package dev.detour.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A key of {@code localhost} and its certificate, made for one test and signed by nobody else.
 *
 * @param file the key store, in PKCS 12
 * @param context presents the certificate, and trusts it
 */
public record TlsKeys(Path file, SSLContext context) {

    /** What opens the key store. */
    public static final String PASSWORD = "changeit";

    private static final int TIMEOUT_SECONDS = 60;

    /**
     * Makes a key, with the tool of the JDK that runs the test.
     *
     * @param directory where the key store is put
     * @return the key
     * @throws IOException if the tool fails
     * @throws GeneralSecurityException if what it made cannot be used
     * @throws InterruptedException if the thread is interrupted
     */
    public static TlsKeys create(Path directory) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = directory.resolve("keys.p12");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(
                List.of(("-genkeypair -alias test -keyalg EC -dname CN=localhost -ext san=dns:localhost -validity 2"
                                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore")
                        .split(" ")));
        command.add(file.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("keytool has made no key");
        }
        return new TlsKeys(file, context(file));
    }

    private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
        char[] password = PASSWORD.toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, password);
        }
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keys, password);
        TrustManagerFactory trustManagers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trustManagers.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
        return context;
    }
}
