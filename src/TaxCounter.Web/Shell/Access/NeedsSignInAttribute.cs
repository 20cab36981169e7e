using Microsoft.AspNetCore.Authorization;

namespace TaxCounter.Web.Shell;

/// <summary>A page for everybody who is signed in, whatever their role: the start page, lock, sign-out.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsSignInAttribute : AuthorizeAttribute;
