# Varnish before Diptych: docs/deploy.md. It needs varnish-modules, for xkey. Something that speaks TLS stands before it
# and tells X-Forwarded-For, -Host and -Proto.
#
#   varnishd -a :6081 -a tell=127.0.0.1:6083 -p http_gzip_support=off -f /etc/varnish/diptych.vcl -s malloc,512m
#
# At the address `tell` it is told what to drop (VARNISH_URLS=http://127.0.0.1:6083). Nothing but Diptych may
# reach that: whoever is passed on to by a server on this machine comes from 127.0.0.1 as well.
vcl 4.1;

import std;
import xkey;

backend diptych {
  .host = "127.0.0.1";
  .port = "3000";
  .first_byte_timeout = 120s;
  .between_bytes_timeout = 120s;
}

sub vcl_recv {
  if (local.socket == "tell") {
    if (req.method != "PURGE" || !req.http.xkey-purge) {
      return (synth(405));
    }
    set req.http.x-dropped = xkey.purge(req.http.xkey-purge);
    return (synth(200, "Dropped " + req.http.x-dropped));
  }
  # For what measures, on this machine: not for the net.
  if (req.url ~ "^/metrics(\?|$)") {
    return (synth(404));
  }
  # What is for one person, and recordings, which are asked for in parts.
  if (req.url ~ "^/[a-z-]+/(newsroom|preview)(/|\?|$)" || req.url ~ "^/recordings/"
    || req.http.rsc || req.http.next-action || req.http.Authorization
    || req.http.Cookie ~ "(^|;\s*)(__Secure-|__Host-)?(diptych\.session|better-auth|__prerender_bypass)") {
    return (pass);
  }
  # Diptych compresses each page once, best as Brotli.
  if (req.http.Accept-Encoding ~ "(^|[ ,])br([ ,;]|$)") {
    set req.http.Accept-Encoding = "br";
  } else if (req.http.Accept-Encoding ~ "gzip") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  # No other cookie makes another page; the root alone looks at one, and nobody keeps its answer.
  if (req.url != "/") {
    unset req.http.Cookie;
  }
}

sub vcl_backend_response {
  # What is kept is dropped when it changes; what cannot be is kept for as long as any cache may.
  if (beresp.http.Surrogate-Control ~ "^max-age=[0-9]+$" && beresp.http.xkey) {
    set beresp.ttl = std.duration(regsub(beresp.http.Surrogate-Control, "^max-age=", "") + "s", 60s);
  } else {
    set beresp.grace = 0s;
  }
  unset beresp.http.Surrogate-Control;
}

sub vcl_deliver {
  unset resp.http.xkey;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
  # The id that a kept answer was made under is that of another request.
  if (obj.hits > 0) {
    unset resp.http.X-Request-Id;
  }
}
