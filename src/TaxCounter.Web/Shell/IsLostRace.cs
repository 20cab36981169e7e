using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>Thrown by storage when somebody else changed the same record first; shown as a sentence, not as our fault.</summary>
public delegate bool IsLostRace(Exception exception);
