using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cases;

/// <summary>How what every case has is stored: beside the case, in tables that begin with the duty's word (<c>PenaltyWaiverSteps</c>).</summary>
public static class CaseMapping
{
    /// <summary>As long as the employee numbers, names, reasons and lists of preparers elsewhere.</summary>
    public const int Person = 50, Name = 100, Reason = 500, Preparers = 2000;

    /// <summary>Maps number, account, reason, story, supporting documents, requests for information, and the indexes that lists and reports ask for.</summary>
    /// <param name="builder">The case.</param>
    /// <param name="word">What its tables begin with: <c>PenaltyWaiver</c>.</param>
    /// <param name="key">The column by which what belongs to a case names it: <c>WaiverId</c>.</param>
    public static void IsCase<TCase, TSeries, TVerb, TState>(this EntityTypeBuilder<TCase> builder, string word, string key)
        where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
        where TSeries : INumberSeries
        where TVerb : struct, Enum
        where TState : struct, Enum
    {
        builder.Property(c => c.Number).AsPrinted();
        builder.Property(c => c.ReasonCode).HasMaxLength(ReasonAnswers.LongestCode).IsUnicode(false);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        builder.OwnsOne(c => c.Story, story => Story(story, word, key));
        builder.Navigation(c => c.Story).IsRequired();
        builder.HasEvidence(c => c.Evidence, word, key);
        builder.HasInformationRequests(c => c.InformationRequests, word, key);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.AccountId, c.DecidedOn });
        builder.HasIndex(c => new { c.ReasonCode, c.DecidedOn });
    }

    /// <summary>Maps supporting documents; they only grow.</summary>
    private static void HasEvidence<TCase>(this EntityTypeBuilder<TCase> builder, Expression<Func<TCase, IEnumerable<CaseDocument>?>> evidence, string word, string key)
        where TCase : class => builder.OwnsMany(evidence, document =>
    {
        document.ToTable(word + "Evidence");
        document.IsAppendOnly();
        document.WithOwner().HasForeignKey(key);
        document.HasKey(key, nameof(CaseDocument.Number));
        document.Property(d => d.Number).ValueGeneratedNever();
        document.Property(d => d.FileName).HasMaxLength(EvidenceKinds.LongestName);
        document.Property(d => d.Kind).HasMaxLength(100).IsUnicode(false);
        document.Property(d => d.Sha256).HasMaxLength(64).IsUnicode(false);
        document.Property(d => d.Shows).HasMaxLength(CaseEvidence.LongestShows);
        document.IsSigned(d => d.Noted, "Noted");
    });

    /// <summary>Maps requests for information.</summary>
    private static void HasInformationRequests<TCase>(this EntityTypeBuilder<TCase> builder, Expression<Func<TCase, IEnumerable<InformationRequest>?>> requests, string word, string key)
        where TCase : class => builder.OwnsMany(requests, request =>
    {
        request.ToTable(word + "InformationRequests");
        request.WithOwner().HasForeignKey(key);
        request.HasKey(key, nameof(InformationRequest.Number));
        request.Property(r => r.Number).ValueGeneratedNever();
        request.Property(r => r.What).HasMaxLength(InformationRequests.LongestText);
        request.Property(r => r.Answer).HasMaxLength(InformationRequests.LongestText);
        request.Property(r => r.RequestedByName).HasMaxLength(Name);
        request.Ignore(r => r.IsOpen);
    });

    /// <summary>Maps the answers to the reason's questions.</summary>
    public static void HasReasonAnswers<TCase>(this EntityTypeBuilder<TCase> builder, Expression<Func<TCase, IEnumerable<ReasonAnswer>?>> answers, string word, string key)
        where TCase : class => builder.OwnsMany(answers, answer =>
    {
        answer.ToTable(word + "Answers");
        answer.WithOwner().HasForeignKey(key);
        answer.HasKey(key, nameof(ReasonAnswer.Question));
        answer.Property(a => a.Question).HasMaxLength(ReasonAnswers.LongestCode).IsUnicode(false);
        answer.Property(a => a.Text).HasMaxLength(ReasonAnswers.LongestAnswer);
    });

    /// <summary>Maps the header of a decision; it only grows, and the database refuses a decision by somebody among the preparers.</summary>
    public static void IsDecision<TDecision, TState>(this EntityTypeBuilder<TDecision> builder, string word)
        where TDecision : CaseDecision<TState>
        where TState : struct, Enum
    {
        builder.ToTable(word + "Decisions", table => table.HasCheckConstraint($"CK_{word}Decisions_SecondPerson",
            "REPLACE(LOWER(\"Preparers\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Preparers\")"));
        builder.IsAppendOnly();
        builder.Property(d => d.Reason).HasMaxLength(Reason);
        builder.Property(d => d.Preparers).HasMaxLength(Preparers);
        builder.IsSigned(d => d.Decided, "Decided");
    }

    private static void Story<TCase, TVerb, TState>(OwnedNavigationBuilder<TCase, CaseStory<TVerb, TState>> story, string word, string key)
        where TCase : class
        where TVerb : struct, Enum
        where TState : struct, Enum
    {
        story.Property(s => s.State).HasColumnName("State");
        story.Property(s => s.Revision).HasColumnName("Revision");
        story.Property(s => s.HandledByPerson).HasColumnName("HandledByPerson").HasMaxLength(Person);
        story.Property(s => s.HandledByName).HasColumnName("HandledByName").HasMaxLength(Name);
        story.Property(s => s.AnswerDueOn).HasColumnName("AnswerDueOn");
        story.Ignore(s => s.Preparers);
        story.HasIndex(s => s.State);
        story.HasIndex(s => new { s.HandledByPerson, s.State });
        story.OwnsMany(s => s.Steps, step =>
        {
            step.ToTable(word + "Steps");
            step.IsAppendOnly();
            step.WithOwner().HasForeignKey(key);
            step.HasKey(key, "Number");
            step.Property(s => s.Number).ValueGeneratedNever();
            step.IsSigned(s => s.By, "");
            step.Property(s => s.Note).HasMaxLength(InformationRequests.LongestText);
        });
    }
}
