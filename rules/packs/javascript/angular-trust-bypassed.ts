import { DomSanitizer } from "@angular/platform-browser";
import { ActivatedRoute, ActivatedRouteSnapshot, Router } from "@angular/router";

export class Help {
  html: unknown;
  frame: unknown;
  constructor(private sanitizer: DomSanitizer, private route: ActivatedRoute) {
    // ruleid: javascript-angular-trust-bypassed
    this.html = sanitizer.bypassSecurityTrustHtml(new URLSearchParams(location.search).get("text"));
  }
  load() {
    // ruleid: javascript-angular-trust-bypassed
    this.frame = this.sanitizer.bypassSecurityTrustResourceUrl(this.route.snapshot.queryParams["url"]);
    // ok: javascript-angular-trust-bypassed
    this.frame = this.sanitizer.bypassSecurityTrustResourceUrl("https://video.example/embed/" + this.route.snapshot.params["id"]);
    // ok: javascript-angular-trust-bypassed
    this.html = this.sanitizer.bypassSecurityTrustHtml("<hr>");
  }
  read(snapshot: ActivatedRouteSnapshot, router: Router) {
    // ruleid: javascript-angular-trust-bypassed
    this.html = this.sanitizer.bypassSecurityTrustHtml(snapshot.paramMap.get("text"));
    // ruleid: javascript-angular-trust-bypassed
    this.html = this.sanitizer.bypassSecurityTrustHtml(router.url);
  }
}
