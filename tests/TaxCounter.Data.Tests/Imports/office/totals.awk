BEGIN{FS=","}
FNR==1{file++;next}
file==1{acc++} file==2{reg++}
file==3{n3++; split($6,x,"."); c=x[1]*100+x[2]; ch[$1 FS $2 FS $3]+=c; tc+=c}
file==4{n4++; split($6,x,"."); c=x[1]*100+x[2]; pd[$1 FS $2 FS $3]+=c; tp+=c}
END{for(k in ch){d=ch[k]-pd[k]; if(d>0){no++;so+=d} if(d<0){nv++;sv-=d}}
printf "%d %d %d %.2f %d %.2f %d %.2f %d %.2f\n",acc,reg,n3,tc/100,n4,tp/100,no,so/100,nv,sv/100}
