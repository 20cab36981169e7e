using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Data.Inquiries;

/// <summary>The records of inquiries, identity checks and notes.</summary>
public sealed class InquiriesRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IInquiries, InquiryRepository>();
        services.AddScoped<IInquirySearch, InquirySearch>();
        services.AddScoped<InquiryDesk>();
        services.AddScoped<InquiryService>();
        services.AddScoped<IdentityService>();
        services.AddScoped<NoteService>();
        services.AddScoped<IReviewStep, InquiryReview>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => InquiryChecks.All();

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<Account>().AsNoTracking()
            .Where(a => a.Id == account && (context.Set<CounterNote>().Any(n => n.AccountId == account) || context.Set<Inquiry>().Any(i => i.AccountId == account))).Select(a => a.Id);
    }
}
