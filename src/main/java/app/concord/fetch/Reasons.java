package app.concord.fetch;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says in words for the user why an address could not be fetched. */
final class Reasons {
    private static final int DEEPEST = 20;

    private Reasons() {}

    static String of(IOException failure) {
        return switch (failure) {
            case NotFetched e -> told(e);
            case CheckedResolver.Forbidden e -> told(e);
            case UnknownHostException e -> "there is no such host, or no connection to the net";
            case ConnectTimeoutException e -> "the host does not take the connection";
            case HttpHostConnectException e -> "the host refuses the connection";
            case ConnectException e -> "the host refuses the connection";
            case SocketTimeoutException e -> "the host stopped answering";
            case NoHttpResponseException e -> "the host closed the connection without an answer";
            case ConnectionClosedException e -> "the answer broke off";
            case SSLException e -> encryption(e);
            default -> {
                String message = told(failure);
                yield message.isBlank() ? "the connection failed" : message;
            }
        };
    }

    private static String told(IOException failure) {
        String message = failure.getMessage();
        return message == null ? "" : message;
    }

    private static String encryption(SSLException failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            switch (cause) {
                case CertificateExpiredException e -> {
                    return "its certificate has expired";
                }
                case CertificateNotYetValidException e -> {
                    return "its certificate is not valid yet";
                }
                case CertPathBuilderException e -> {
                    return "its certificate comes from nobody this computer trusts";
                }
                case SSLPeerUnverifiedException e -> {
                    return "its certificate is made out for another name";
                }
                default -> cause = cause.getCause();
            }
        }
        return "no safe connection could be made";
    }

    /** Why an answer holds no page. */
    static String status(int status) {
        return switch (status) {
            case 401, 407 -> "it asks for a login (status " + status + ")";
            case 402 -> "it asks for money (status 402)";
            case 403 -> "it is not given to programs or the public (status 403)";
            case 404, 410 -> "there is no such page (status " + status + ")";
            case 429 -> "the host asks for fewer requests (status 429)";
            default ->
                    status >= 500
                            ? "the host has a fault (status " + status + ")"
                            : "the answer holds no page (status " + status + ")";
        };
    }
}
